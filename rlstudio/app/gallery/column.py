"""A numbered column of the first page."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rlstudio.app.look.theme import set_type


def column_of(number: str, title: str, body: QWidget, beside: QWidget | None = None) -> QVBoxLayout:
    """Number and title above the body. beside: a button at the end of the title's line."""
    heading = QHBoxLayout()
    heading.setSpacing(8)
    step = QLabel(number)
    step.setObjectName("step")
    set_type(step, "heading")
    name = QLabel(title)
    name.setObjectName("columnTitle")
    set_type(name, "heading")
    heading.addWidget(step)
    heading.addWidget(name, 1)
    # The same height in every column, with or without a button.
    heading.addStrut(QPushButton("X").sizeHint().height())
    if beside is not None:
        heading.addWidget(beside)
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addLayout(heading)
    column.addWidget(body, 1)
    return column
