# The whole life of a checkout. `make run` and `make test` do everything on a fresh machine.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready

.PHONY: help run test check setup fuzz kill soak bench verify screenshots states thumbnails agents wheel app deb package-test clean

help:
	@echo "make run          set up what is missing, then start RL Studio"
	@echo "make test         set up what is missing, then lint, types, import contracts and tests"
	@echo "make setup        only set up: .venv with everything for the app, the tests and the benchmarks"
	@echo "make fuzz         opens 20,000 changed files of every kind that the program reads (long); tells what escapes"
	@echo "make kill         kills trainers, windows and what uses the library 385 times (long); tells what is left"
	@echo "make soak         eight hours of use in half an hour; tells what the window leaves behind"
	@echo "make bench        speed and learning against peers (long); prints a table, writes bench-results.json"
	@echo "make verify       every algorithm against exact solutions and peers (longer); writes docs/verification.md"
	@echo "make screenshots  the README's pictures, made from the running program"
	@echo "make states       every screen and state in every language, look and size, into build/states"
	@echo "make thumbnails   the gallery's pictures that are missing, made by playing these environments"
	@echo "make agents       trains the agents that come along anew, and tests them (an hour; one: python packaging/agents.py NAME)"
	@echo "make wheel        the wheel that pip, pipx and uv install, in dist/"
	@echo "make app          a folder with the program that needs no Python, in build/app (WITHOUT='ale-py': no Atari games)"
	@echo "make deb          a Debian package of it, in build/"
	@echo "make package-test installs that package into a clean Debian and sees an agent play there (as root)"
	@echo "make clean        remove .venv and caches"

setup: $(STAMP)

$(STAMP): pyproject.toml constraints.txt packaging/system_libraries.sh
	sh packaging/system_libraries.sh
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "RL Studio needs Python 3.11 or newer; name one: make PYTHON=/path/to/python setup")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev,bench]'
	touch $@

run: setup
	$(BIN)/rlstudio

test: setup check
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

fuzz: setup
	$(BIN)/python -m tests.fuzz

kill: setup
	$(BIN)/python -m tests.kill

soak: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.soak

bench: setup
	$(BIN)/python -m tests.benchmarks

verify: setup
	$(BIN)/python -m tests.verification

screenshots: setup
	$(BIN)/python packaging/screenshots.py docs/images

states: setup
	$(BIN)/python packaging/states.py build/states

thumbnails: setup
	$(BIN)/python packaging/make_thumbnails.py

agents: setup
	$(BIN)/python packaging/agents.py

wheel: setup
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

# The bundle is made of an environment of its own: nothing of the tests gets into it.
build/venv/.ready: pyproject.toml constraints.txt
	test -x build/venv/bin/python || $(PYTHON) -m venv build/venv
	build/venv/bin/python -m pip install --quiet --constraint constraints.txt '.[freeze]'
	touch $@

app: build/venv/.ready
	build/venv/bin/python -m pip install --quiet --no-deps --force-reinstall .
	build/venv/bin/python packaging/opencv.py build/opencv
	build/venv/bin/python packaging/freeze.py build/app --opencv build/opencv --without $(WITHOUT)

deb: app
	build/venv/bin/python packaging/deb.py build/app/rlstudio build --without $(WITHOUT)

# The name of an edition is that of packaging/deb.py.
package-test: setup
	$(BIN)/python packaging/package_test.py build/rlstudio$(if $(WITHOUT),-without-$(subst $() ,-,$(strip $(WITHOUT))))_*.deb

clean:
	rm -rf build dist $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
