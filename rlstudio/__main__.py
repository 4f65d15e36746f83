"""``python -m rlstudio``."""

from rlstudio.cli import main

if __name__ == "__main__":
    main()
