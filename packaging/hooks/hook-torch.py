"""What of PyTorch goes into the bundle: what is imported, and its libraries.

It stands in place of PyInstaller's own hook, which takes along every module with its source, headers, test
programs and tools: 300 MB that nothing here imports. Of its source only those modules come along that torch
itself reads while it is imported: its settings, and what it compiles.
"""

import re
from pathlib import Path

from PyInstaller.utils.hooks import collect_dynamic_libs, collect_submodules, get_package_paths

_TESTS = ("torchbind_test", "jitbackend_test", "backend_with_compiler", "aoti_custom_ops")

binaries = [
    (source, target)
    for source, target in collect_dynamic_libs("torch")
    if not any(name in source for name in _TESTS)
]
# It is looked for when torch is imported.
_manager = Path(get_package_paths("torch")[1], "bin", "torch_shm_manager")
if _manager.exists():
    binaries.append((str(_manager), "torch/bin"))
# They look for each other beside themselves.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
hiddenimports = [
    *("torch._C", "torch._VF", "torch.onnx.operators"),
    *collect_submodules("torch._dynamo.polyfills"),
]

_READ = re.compile(
    r"^\s*@(torch\.)?jit\.script|\b_overload|install_config_module\(|= torch\.jit\.script\(",
    re.MULTILINE,
)
# Each is named: what is said of a package would hold for all that is in it.
_folder = Path(get_package_paths("torch")[1])
module_collection_mode = {
    ".".join(("torch", *path.relative_to(_folder).with_suffix("").parts)).removesuffix(".__init__"): (
        "pyz+py" if _READ.search(path.read_text("utf-8", "replace")) else "pyz"
    )
    for path in _folder.rglob("*.py")
}
