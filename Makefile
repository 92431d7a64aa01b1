# make run   set up, train if the data changed, serve on http://localhost:5005/
# make test  set up and pass everything
.PHONY: run test train check lint-text bench bench-nlu bench-widget bench-safety clean
export RASA_TELEMETRY_ENABLED = false
export SQLALCHEMY_SILENCE_UBER_WARNING = 1
export PYTHONWARNINGS = ignore
# large arrays that loading no longer needs go back to the system (glibc)
export MALLOC_MMAP_THRESHOLD_ = 1048576
HOST ?= 127.0.0.1
PORT ?= 5005
PY = .venv/bin/python

run:
	@scripts/setup.sh run
	@HOST=$(HOST) PORT=$(PORT) exec $(PY) -m bot

train:
	@scripts/setup.sh run
	@$(PY) -m bot.train
	@$(PY) -m bot.nlu.report --moved

test:
	@scripts/test.sh

check:
	@scripts/setup.sh dev
	@scripts/check.sh

lint-text:
	@scripts/setup.sh dev
	@$(PY) -m bot.lint_text

bench: # takes long, most of it the training of the stock bot; docs/benchmarks.md
	@scripts/setup.sh run
	@$(PY) -m bench

bench-nlu: # CLINC150=<checkout of clinc/oos-eval> adds that set
	@scripts/setup.sh run
	@$(PY) -m bench.intents

bench-safety: # docs/safety.md says which checkouts add the public checks
	@scripts/setup.sh run
	@$(PY) -m bench.safety

bench-widget: # needs Node: the widgets beside ours come from npm
	@scripts/setup.sh dev
	@npm ci --prefix bench/widget --ignore-scripts --no-audit --no-fund --silent
	@$(PY) -m bench.widget

clean:
	rm -rf .venv .venv-uv .cache models web/node_modules
