"""Committee: alerts, actions, meetings, and what moved since the last one."""
