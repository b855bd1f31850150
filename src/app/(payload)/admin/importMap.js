import { ItemWorkbenchLink as ItemWorkbenchLink_7135199b28a4cff03fe419e274d18a19 } from '../../../../src/admin/WorkbenchLink/index.tsx'
import { Release as Release_b104d97f772d798e1fe14a37431aa28d } from '../../../../src/admin/Release/index.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NameLabel as NameLabel_4f7281430a3f7dfbeedf08d3e1b172ec } from '../../../../src/admin/NameLabel/index.tsx'
import { TitleCell as TitleCell_d1c5266780de5e6baa78c00ba31dcd83 } from '../../../../src/admin/TitleCell/index.tsx'
import { PartLabel as PartLabel_9b1b5d5bdeb69f80184be1296e3cbfdc } from '../../../../src/admin/PartLabel/index.tsx'
import { PagesCell as PagesCell_53adf1f2f2dce2275c1ff365062fd2a7 } from '../../../../src/admin/PagesCell/index.tsx'
import { StageField as StageField_c8cb6d595499e2f8980ee59a3eb9ec96 } from '../../../../src/admin/Release/StageField.tsx'
import { NoDiff as NoDiff_827672fccb5deb9a3e69132a45be4618 } from '../../../../src/admin/NoDiff/index.tsx'
import { History as History_0134f57685520e313812033aeed693ea } from '../../../../src/admin/History/index.tsx'
import { PageWorkbenchLink as PageWorkbenchLink_7135199b28a4cff03fe419e274d18a19 } from '../../../../src/admin/WorkbenchLink/index.tsx'
import { PlaceThis as PlaceThis_63f1536123d22791f12ab7c28165ba24 } from '../../../../src/admin/PlacePages/index.tsx'
import { PageProposal as PageProposal_78a8a0b22f2792b33cde5831d05abc79 } from '../../../../src/admin/PageProposal/index.tsx'
import { PageLayout as PageLayout_b73b9f5470668f1ebcbb9ecae9fd2c11 } from '../../../../src/admin/PageLayout/index.tsx'
import { PlaceSelected as PlaceSelected_63f1536123d22791f12ab7c28165ba24 } from '../../../../src/admin/PlacePages/index.tsx'
import { ReissueStateCell as ReissueStateCell_4dbc9f47355e8c0dff348ce59c4a0ab2 } from '../../../../src/admin/ReissueStateCell/index.tsx'
import { ReissuePlan as ReissuePlan_8ee7e582cc866fa3a5f0bdca91d91606 } from '../../../../src/admin/ReissuePlan/index.tsx'
import { ReissueItems as ReissueItems_6ee6472779f11168ff6977f5f8b764d0 } from '../../../../src/admin/ReissueItems/index.tsx'
import { DueField as DueField_1eeeaf6ab84286d17ec45c6e69470c39 } from '../../../../src/admin/DueField/index.tsx'
import { TimeZoneField as TimeZoneField_ce60e3c17fc812dc6d2c6f467bf73871 } from '../../../../src/admin/TimeZoneField/index.tsx'
import { RecurrenceField as RecurrenceField_b66c737d4d7ff66c89b02ede28229555 } from '../../../../src/admin/RecurrenceField/index.tsx'
import { CalendarLink as CalendarLink_5a35551ba60da113c03b1c5de90cd6f8 } from '../../../../src/admin/CalendarLink/index.tsx'
import { JsonText as JsonText_b307d4e7a1b14fc2ce2f2e255ecc378e } from '../../../../src/admin/JsonText/index.tsx'
import { DeliveryReplay as DeliveryReplay_27e9cc177cadcb1432e612ffdfca3fbb } from '../../../../src/admin/DeliveryReplay/index.tsx'
import { KeyShown as KeyShown_fe2c6d18cf52813b38cf92abf493694e } from '../../../../src/admin/KeyShown/index.tsx'
import { Icon as Icon_b1a52d3e053f486f7348dff3264d6635 } from '../../../../src/admin/Brand/index.tsx'
import { Logo as Logo_b1a52d3e053f486f7348dff3264d6635 } from '../../../../src/admin/Brand/index.tsx'
import { CalendarNav as CalendarNav_22b174e88aaeefda6640529d463bc354 } from '../../../../src/admin/CalendarNav/index.tsx'
import { Queue as Queue_093e7e7485bce74a482b0d0e4ce3927f } from '../../../../src/admin/Queue/index.tsx'
import { Calendar as Calendar_a502e59e6cae95265e39d9a0dd743159 } from '../../../../src/admin/Calendar/index.tsx'
import { Workbench as Workbench_d5bd7caa46a98b9d19291a063c6c9d74 } from '../../../../src/admin/Workbench/index.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/WorkbenchLink/index.tsx#ItemWorkbenchLink": ItemWorkbenchLink_7135199b28a4cff03fe419e274d18a19,
  "/src/admin/Release/index.tsx#Release": Release_b104d97f772d798e1fe14a37431aa28d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/NameLabel/index.tsx#NameLabel": NameLabel_4f7281430a3f7dfbeedf08d3e1b172ec,
  "/src/admin/TitleCell/index.tsx#TitleCell": TitleCell_d1c5266780de5e6baa78c00ba31dcd83,
  "/src/admin/PartLabel/index.tsx#PartLabel": PartLabel_9b1b5d5bdeb69f80184be1296e3cbfdc,
  "/src/admin/PagesCell/index.tsx#PagesCell": PagesCell_53adf1f2f2dce2275c1ff365062fd2a7,
  "/src/admin/Release/StageField.tsx#StageField": StageField_c8cb6d595499e2f8980ee59a3eb9ec96,
  "/src/admin/NoDiff/index.tsx#NoDiff": NoDiff_827672fccb5deb9a3e69132a45be4618,
  "/src/admin/History/index.tsx#History": History_0134f57685520e313812033aeed693ea,
  "/src/admin/WorkbenchLink/index.tsx#PageWorkbenchLink": PageWorkbenchLink_7135199b28a4cff03fe419e274d18a19,
  "/src/admin/PlacePages/index.tsx#PlaceThis": PlaceThis_63f1536123d22791f12ab7c28165ba24,
  "/src/admin/PageProposal/index.tsx#PageProposal": PageProposal_78a8a0b22f2792b33cde5831d05abc79,
  "/src/admin/PageLayout/index.tsx#PageLayout": PageLayout_b73b9f5470668f1ebcbb9ecae9fd2c11,
  "/src/admin/PlacePages/index.tsx#PlaceSelected": PlaceSelected_63f1536123d22791f12ab7c28165ba24,
  "/src/admin/ReissueStateCell/index.tsx#ReissueStateCell": ReissueStateCell_4dbc9f47355e8c0dff348ce59c4a0ab2,
  "/src/admin/ReissuePlan/index.tsx#ReissuePlan": ReissuePlan_8ee7e582cc866fa3a5f0bdca91d91606,
  "/src/admin/ReissueItems/index.tsx#ReissueItems": ReissueItems_6ee6472779f11168ff6977f5f8b764d0,
  "/src/admin/DueField/index.tsx#DueField": DueField_1eeeaf6ab84286d17ec45c6e69470c39,
  "/src/admin/TimeZoneField/index.tsx#TimeZoneField": TimeZoneField_ce60e3c17fc812dc6d2c6f467bf73871,
  "/src/admin/RecurrenceField/index.tsx#RecurrenceField": RecurrenceField_b66c737d4d7ff66c89b02ede28229555,
  "/src/admin/CalendarLink/index.tsx#CalendarLink": CalendarLink_5a35551ba60da113c03b1c5de90cd6f8,
  "/src/admin/JsonText/index.tsx#JsonText": JsonText_b307d4e7a1b14fc2ce2f2e255ecc378e,
  "/src/admin/DeliveryReplay/index.tsx#DeliveryReplay": DeliveryReplay_27e9cc177cadcb1432e612ffdfca3fbb,
  "/src/admin/KeyShown/index.tsx#KeyShown": KeyShown_fe2c6d18cf52813b38cf92abf493694e,
  "/src/admin/Brand/index.tsx#Icon": Icon_b1a52d3e053f486f7348dff3264d6635,
  "/src/admin/Brand/index.tsx#Logo": Logo_b1a52d3e053f486f7348dff3264d6635,
  "/src/admin/CalendarNav/index.tsx#CalendarNav": CalendarNav_22b174e88aaeefda6640529d463bc354,
  "/src/admin/Queue/index.tsx#Queue": Queue_093e7e7485bce74a482b0d0e4ce3927f,
  "/src/admin/Calendar/index.tsx#Calendar": Calendar_a502e59e6cae95265e39d9a0dd743159,
  "/src/admin/Workbench/index.tsx#Workbench": Workbench_d5bd7caa46a98b9d19291a063c6c9d74,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
