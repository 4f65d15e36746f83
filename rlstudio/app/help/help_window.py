"""The window of the help: a list of pages, and the page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.help.pages import Page
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.search_field import SearchField
from rlstudio.app.look.theme import current


class HelpWindow(QWidget):
    """Pages by group, found by any word in them. Escape closes it."""

    def __init__(self, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Help – RL Studio"))
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = list(pages)
        self._texts: list[str] = []
        self.search = SearchField()
        self.search.setPlaceholderText(tr("Find in the help"))
        self.search.setAccessibleName(tr("Find in the help"))
        self.list = QTreeWidget()
        self.list.setHeaderHidden(True)
        self.list.setAccessibleName(tr("Pages"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Page"))
        self.text.setOpenExternalLinks(False)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        split = QSplitter()
        split.addWidget(side)
        split.addWidget(self.text)
        split.setSizes([current().pixels(240), current().pixels(620)])
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 12, 12, 12)
        around.addWidget(split)
        self.search.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        QShortcut(QKeySequence("Esc"), self, self.close)
        self.resize(current().pixels(900), current().pixels(640))
        self.refresh_theme()
        self._fill("")

    def refresh_theme(self) -> None:
        """Apply the type of the current theme."""
        theme = current()
        self.search.refresh_theme()
        for widget in (self.list, self.text, self.search):
            widget.setFont(theme.font())
        self.text.document().setDefaultStyleSheet(
            f"h2, h3, b {{ color: {theme.text}; }} i, code {{ color: {theme.muted}; }}"
        )

    def open_page(self, title: str) -> bool:
        """Show the page of this English title; False if there is none in the list."""
        for item in self.list.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive):
            place = item.data(0, Qt.ItemDataRole.UserRole)
            if place is not None and self._pages[place].title == title:
                self.list.setCurrentItem(item)
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Say the pages in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            item = self.list.currentItem()
            place = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
            self._texts = []
            self._fill(self.search.text())
            if place is not None:
                self.open_page(self._pages[place].title)

    def _fill(self, words: str) -> None:
        self.list.clear()
        if not self._texts:
            self._texts = [page.html for page in self._pages]
        groups: dict[str, QTreeWidgetItem] = {}
        for place, page in enumerate(self._pages):
            title = said(page.title)
            if words.lower() not in f"{title} {self._texts[place]}".lower():
                continue
            if page.group not in groups:
                group = groups[page.group] = QTreeWidgetItem(self.list, [said(page.group)])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            QTreeWidgetItem(groups[page.group], [title]).setData(0, Qt.ItemDataRole.UserRole, place)
        self.list.expandAll()
        first = next((group.child(0) for group in groups.values()), None)
        if first is None:
            nothing = tr("Nothing in the help has these words.")
            self.text.setHtml(f"<p>{escape(nothing)}</p>")
        else:
            self.list.setCurrentItem(first)

    def _show(self, item: QTreeWidgetItem | None) -> None:
        place = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        if place is not None:
            self.text.setHtml(self._texts[place])
