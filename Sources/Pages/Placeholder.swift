import Briefings
