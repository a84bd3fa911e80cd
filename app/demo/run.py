"""Run the demonstration: the whole path from drawn exhibit to verified report, with the services that the window uses."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from app.demo.examiners import conclude, conclude_second
from app.demo.material import Material, MaterialScale
from app.demo.standing import Standing, standings_of
from app.demo.studio import draw_in_processes
from app.domain.case import CaseAuthority, MediaState
from app.domain.errors import Cancelled, UnitExists
from app.domain.face import Person
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.ids import PersonId
from app.domain.progress import IsCancelled, OnProgress, Progress
from app.domain.search import CandidateList
from app.domain.unit import Passphrase
from app.service.cases import enter_case, list_cases, open_case
from app.service.enrol import enrol
from app.service.examine import examine
from app.service.faces import list_media
from app.service.gallery import LoadedGallery
from app.service.intake import take_in
from app.service.persons import group_persons, set_grouping_distance
from app.service.report import ProducedReport, produce_report
from app.service.search import search_person
from app.service.units import add_examiner, create_unit, keep_known_file, open_unit, unit_info
from app.service.verify import verify_custody
from app.store import Unit
from app.worker.pool import WorkerPool
