import type { Draft as Drafted } from '@reduxjs/toolkit';
import type { BridgeError } from '../../../shared/bridge.ts';
import type { Command } from '../../../shared/model/decide.ts';
import { isFiltering } from '../filter/filter.ts';
import { draftOf, partsOf } from './draft.ts';
