"""Files that go with a tab."""

from __future__ import annotations

from pathlib import Path

import pytest

from rlstudio.app.tab.source import copy_agent
from rlstudio.core.errors import UserError


def test_an_agent_is_copied_whole_or_not_at_all(tmp_path: Path) -> None:
    source, target = tmp_path / "best.rlstudio", tmp_path / "mine.rlstudio"
    source.write_bytes(b"an agent")
    copy_agent(str(source), str(target))
    copy_agent(str(target), str(target))
    assert target.read_bytes() == b"an agent"
    with pytest.raises(UserError, match="there is no folder"):
        copy_agent(str(source), str(tmp_path / "nowhere" / "mine.rlstudio"))
    source.unlink()
    with pytest.raises(UserError, match="cannot be written"):
        copy_agent(str(source), str(target))
    assert target.read_bytes() == b"an agent"
    assert list(tmp_path.iterdir()) == [target]
