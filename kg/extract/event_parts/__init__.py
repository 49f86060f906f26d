"""The parts of an event: who did it and to whom, where, when and why."""
