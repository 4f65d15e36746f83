"""The main window: its tabs, actions, menus and dialogs."""
