from __future__ import annotations

import pytest

from rlstudio.engine.run import devices
from rlstudio.nn.on_numpy import products


@pytest.mark.parametrize(
    ("cores", "large", "share", "expected"),
    [
        (8, False, False, 2),
        (4, False, True, 2),
        (2, False, True, 1),
        (2, False, False, 2),
        (1, False, False, 1),
        (8, True, False, 1),
    ],
)
def test_the_twin_critics_of_a_small_network_get_a_second_core_where_one_is_left(
    cores: int, large: bool, share: bool, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(devices, "physical_cores", lambda: cores)
    monkeypatch.setattr(products, "use_cores", asked.append)
    torch = pytest.importorskip("torch")
    monkeypatch.setattr(torch, "set_num_threads", lambda count: None)
    devices.set_threads(large, share=share)
    assert asked == [expected]
