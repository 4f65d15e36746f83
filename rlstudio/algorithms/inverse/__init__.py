"""Rewards found from demonstrations: what must somebody want who acts like this?"""
