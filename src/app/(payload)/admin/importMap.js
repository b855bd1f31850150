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
import { NoDiff as NoDiff_827672fccb5deb9a3e69132a45be4618 } from '../../../../src/admin/NoDiff/index.tsx'
import { PlaceThis as PlaceThis_63f1536123d22791f12ab7c28165ba24 } from '../../../../src/admin/PlacePages/index.tsx'
import { PageLayout as PageLayout_b73b9f5470668f1ebcbb9ecae9fd2c11 } from '../../../../src/admin/PageLayout/index.tsx'
import { PlaceSelected as PlaceSelected_63f1536123d22791f12ab7c28165ba24 } from '../../../../src/admin/PlacePages/index.tsx'
import { JsonText as JsonText_b307d4e7a1b14fc2ce2f2e255ecc378e } from '../../../../src/admin/JsonText/index.tsx'
import { Icon as Icon_b1a52d3e053f486f7348dff3264d6635 } from '../../../../src/admin/Brand/index.tsx'
import { Logo as Logo_b1a52d3e053f486f7348dff3264d6635 } from '../../../../src/admin/Brand/index.tsx'
import { Welcome as Welcome_47c3b7ab6697ccf0024117f9854ad2dd } from '../../../../src/admin/Welcome/index.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
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
  "/src/admin/NoDiff/index.tsx#NoDiff": NoDiff_827672fccb5deb9a3e69132a45be4618,
  "/src/admin/PlacePages/index.tsx#PlaceThis": PlaceThis_63f1536123d22791f12ab7c28165ba24,
  "/src/admin/PageLayout/index.tsx#PageLayout": PageLayout_b73b9f5470668f1ebcbb9ecae9fd2c11,
  "/src/admin/PlacePages/index.tsx#PlaceSelected": PlaceSelected_63f1536123d22791f12ab7c28165ba24,
  "/src/admin/JsonText/index.tsx#JsonText": JsonText_b307d4e7a1b14fc2ce2f2e255ecc378e,
  "/src/admin/Brand/index.tsx#Icon": Icon_b1a52d3e053f486f7348dff3264d6635,
  "/src/admin/Brand/index.tsx#Logo": Logo_b1a52d3e053f486f7348dff3264d6635,
  "/src/admin/Welcome/index.tsx#Welcome": Welcome_47c3b7ab6697ccf0024117f9854ad2dd,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
