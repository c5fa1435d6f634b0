import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { FillFromActivity as FillFromActivity_b943e33cae9836fa056ecae0e9845ea5 } from '../../../../plugins/tasks/admin/FillFromActivity'
import { RecurrenceField as RecurrenceField_5cde6522aab5eb5ba5a7ad82dc41e94f } from '../../../../plugins/tasks/admin/RecurrenceField'
import { ExportList as ExportList_e930ec606593a85b97f007a9f35f3490 } from '../../../../plugins/exports/admin/ExportList'
import { FromTemplate as FromTemplate_0da73d5114a631d6302dd74c68d15fea } from '../../../../plugins/tasks/admin/FromTemplate'
import { ImportLink as ImportLink_071b561b3b915099eedd83d391cbd5a5 } from '../../../../plugins/imports/admin/ImportLink'
import { RememberState as RememberState_a2051d6299ca6ca05b98741ac8895a6f } from '../../../../plugins/records/admin/RememberState'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { TrailView as TrailView_ad6645a54bfa6ede658dff91e583b8b3 } from '../../../../plugins/audit/admin/TrailView'
import { CommentsView as CommentsView_13d41373a831e8f5664ac75789e52231 } from '../../../../plugins/tasks/admin/CommentsView'
import { DecisionsView as DecisionsView_0d73c81316e0166efa74a298554287c8 } from '../../../../plugins/tasks/admin/DecisionsView'
import { TodayView as TodayView_fec6af6f5a3f968894362976362f43f2 } from '../../../../plugins/today/admin/TodayView'
import { WeekView as WeekView_d33ba9346a462f93747612d1cc1da786 } from '../../../../plugins/today/admin/WeekView'
import { ReadingCell as ReadingCell_a5634a1242a98846aa698b195f6259ed } from '../../../../plugins/goals/admin/ReadingCell'
import { ReadingField as ReadingField_dee2908819c02e77ae44fcf6036aaa42 } from '../../../../plugins/goals/admin/ReadingField'
import { HistoryView as HistoryView_516a54b95c68d509634b73137aefd2c7 } from '../../../../plugins/goals/admin/HistoryView'
import { LeadDesk as LeadDesk_1d621a27069ed8e2e97ad15b154acae7 } from '../../../../plugins/crm/admin/LeadDesk'
import { LanguageCell as LanguageCell_ddea819bfcfc036ec4b9a724df59e090 } from '../../../../plugins/desk/admin/LanguageCell'
import { LanguageField as LanguageField_55e0a80ce3ef0eb4394a2429d8aa01bc } from '../../../../plugins/desk/admin/LanguageField'
import { LanguageFilter as LanguageFilter_ded6ba3d09ca60099405460f0631a160 } from '../../../../plugins/desk/admin/LanguageFilter'
import { MetadataField as MetadataField_f0c5d82255c00a08bda6eaf106470c78 } from '../../../../plugins/desk/admin/MetadataField'
import { ConvertView as ConvertView_f5d0f3f1cb6f8ffdd5adab7f5e1289dc } from '../../../../plugins/crm/admin/ConvertView'
import { Answers as Answers_c7abb89c7436ff23db83d0fa9c8252e0 } from '../../../../plugins/forms/admin/Answers'
import { SubmissionFilters as SubmissionFilters_b28eb01a3d3541189dd168585ebd1ab7 } from '../../../../plugins/forms/admin/SubmissionFilters'
import { MarkRead as MarkRead_1c723b3602fe0ac3d7181c51d1b03a69 } from '../../../../plugins/forms/admin/MarkRead'
import { CommentDesk as CommentDesk_1ac0953c05d4d60b22c90a6152d17bd7 } from '../../../../plugins/blog/admin/CommentDesk'
import { HealthPanel as HealthPanel_4582dba7076b82c6ee1aa37bf2b17867 } from '../../../../plugins/clients/admin/HealthPanel'
import { MoneyCell as MoneyCell_cf8a138446323bbb78b985e9a681400b } from '../../../../plugins/desk/admin/MoneyCell'
import { MoneyField as MoneyField_0106d6f2654a2f08040ce8b9ccca9b0c } from '../../../../plugins/desk/admin/MoneyField'
import { EncryptedInput as EncryptedInput_06df4b7a77a8fb7b0aabec9de1044736 } from '../../../../plugins/encryption/admin/EncryptedInput'
import { SecretActions as SecretActions_a2e9f23c448fc27d620cd339eaec4974 } from '../../../../plugins/clients/admin/SecretActions'
import { VaultLooks as VaultLooks_e71ebe8779f6f913541980d3b7b92a2d } from '../../../../plugins/clients/admin/VaultLooks'
import { JoinField as JoinField_ea9a0d48e31b8683b93e9e9337d40c0f } from '../../../../plugins/desk/admin/JoinField'
import { HealthCell as HealthCell_748b0ba0925919e8d80a95daf94fcb8b } from '../../../../plugins/clients/admin/HealthCell'
import { JsonField as JsonField_1a8a3e3bc739b4c1f1ad587f7efce687 } from '../../../../plugins/desk/admin/JsonField'
import { FollowUpCell as FollowUpCell_ccbda479ed9faa36efa1d81d054d61c1 } from '../../../../plugins/clients/admin/FollowUpCell'
import { ClientLists as ClientLists_71810304bca0d3e90477114640cc0a4b } from '../../../../plugins/clients/admin/ClientLists'
import { MergeView as MergeView_de42a35c9e71bb057ccc73123f153c41 } from '../../../../plugins/crm/admin/MergeView'
import { ConversationView as ConversationView_98c25a0acbbbedcfe7c0da7f312ef9af } from '../../../../plugins/portal/admin/ConversationView'
import { TimelineView as TimelineView_b5c67bcee25c20036efc45ec770e19d7 } from '../../../../plugins/clients/admin/TimelineView'
import { AtRiskView as AtRiskView_b9fbb9076773f2e5e00e2d16b745746a } from '../../../../plugins/clients/admin/AtRiskView'
import { FollowUpsView as FollowUpsView_b551a77fa88d85f6055f222a777975f8 } from '../../../../plugins/clients/admin/FollowUpsView'
import { OpportunityPanel as OpportunityPanel_1895e1d6486080775775a2e7b6bd61a2 } from '../../../../plugins/clients/admin/OpportunityPanel'
import { OpportunityLists as OpportunityLists_f3c1ee7f6a02a58b6e7dd90ee43bf3d6 } from '../../../../plugins/clients/admin/OpportunityLists'
import { ForecastView as ForecastView_600d5b8b7c9bb55cad8cfd573480e203 } from '../../../../plugins/clients/admin/ForecastView'
import { FollowUpPanel as FollowUpPanel_f36ceeeb02c089cdc57b3fed18df1a0a } from '../../../../plugins/consultations/admin/FollowUpPanel'
import { CallPanel as CallPanel_a00f90e46622608722163e97ce34dfc2 } from '../../../../plugins/clients/admin/CallPanel'
import { DueCell as DueCell_3d5035a157b64c3ae6e82bf88adfd5f6 } from '../../../../plugins/clients/admin/DueCell'
import { ProjectLists as ProjectLists_b564c60fd13490038fc7caf00425572f } from '../../../../plugins/clients/admin/ProjectLists'
import { ImportView as ImportView_0e5f230d16955b074950646d53f6ddf3 } from '../../../../plugins/imports/admin/ImportView'
import { NewFileView as NewFileView_23a21da038d70dc0716f32b23ab95735 } from '../../../../plugins/imports/admin/NewFileView'
import { BookingPanel as BookingPanel_441b2dfb806368b1c71acab374524bb2 } from '../../../../plugins/bookings/admin/record/BookingPanel'
import { StartCell as StartCell_cad216716b321ff9208a230d7366e107 } from '../../../../plugins/bookings/admin/list/StartCell'
import { StatusCell as StatusCell_342da530aac6d593a2a37669c4efd9ce } from '../../../../plugins/bookings/admin/list/StatusCell'
import { BookingLists as BookingLists_e72d2e90ac3e646e232059bb983e70cd } from '../../../../plugins/bookings/admin/list/BookingLists'
import { CalendarView as CalendarView_889f3d9a4360f04125c38d9511a61bd6 } from '../../../../plugins/bookings/admin/calendar/CalendarView'
import { LoadView as LoadView_e354c36a71d24a439d25dd48994a19f2 } from '../../../../plugins/bookings/admin/load/LoadView'
import { ConsultationPanel as ConsultationPanel_36a898bd54e3a98ce8c14cb5b21d2000 } from '../../../../plugins/consultations/admin/ConsultationPanel'
import { ConsultationLists as ConsultationLists_d07cd21c20ea18806d530d766864d9e3 } from '../../../../plugins/consultations/admin/ConsultationLists'
import { StatisticsView as StatisticsView_47c73d90fd4df5a01842e00267b269a6 } from '../../../../plugins/consultations/admin/StatisticsView'
import { RecommendationLabel as RecommendationLabel_a9a7fe73ebad2fb37d40c65c7f3d211d } from '../../../../plugins/consultations/admin/RecommendationLabel'
import { WorkView as WorkView_d75b0260c00a04068e9b7ee6be8fbb89 } from '../../../../plugins/consultations/admin/WorkView'
import { ReportView as ReportView_663719e2115b88686e4d1c97b003f40c } from '../../../../plugins/consultations/admin/ReportView'
import { FollowUpLists as FollowUpLists_446d1bb59307630729eca2eac841b9cf } from '../../../../plugins/consultations/admin/FollowUpLists'
import { EmbedField as EmbedField_46219104793bb68a5affcd25fe6411c3 } from '../../../../plugins/bookings/embed/EmbedField'
import { FeedPanel as FeedPanel_69bb8e2ca99be23bf94554716c402d9e } from '../../../../plugins/bookings/admin/FeedPanel'
import { HoursListLink as HoursListLink_aebde453461103162ab3291b1adf0fca } from '../../../../plugins/bookings/admin/hours/HoursListLink'
import { HoursView as HoursView_efa0dc1179d15a44603a661f79853b61 } from '../../../../plugins/bookings/admin/hours/HoursView'
import { PipelineCell as PipelineCell_173687307d7ebaf4c17f9e19c85fc251 } from '../../../../plugins/pipelines/admin/PipelineCell'
import { BoardView as BoardView_cf87c8d1e7b6db13c1df29d9505900d2 } from '../../../../plugins/pipelines/admin/BoardView'
import { ReportView as ReportView_7fa027f1863796a028858277a1acc33b } from '../../../../plugins/pipelines/admin/ReportView'
import { MakeTask as MakeTask_105a88db59ad5ebe7f6181411c3b865b } from '../../../../plugins/tasks/admin/MakeTask'
import { SeoPreview as SeoPreview_f6fdc98a0436fdda84485c7840a93d26 } from '../../../../src/app/(payload)/SeoPreview'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PlanetPreview as PlanetPreview_56a1d290b2e8b1159d1f9597987b9ef1 } from '../../../../src/app/(payload)/PlanetPreview'
import { QuestionLabel as QuestionLabel_ddded3a4e58275613dffa920ecb3ba0a } from '../../../../plugins/forms/admin/QuestionLabel'
import { StartFrom as StartFrom_1f9d246997e40570e7367a074c723326 } from '../../../../plugins/forms/admin/StartFrom'
import { FormLinks as FormLinks_01a04057f5a3a1997fde8bb7b361d3bf } from '../../../../plugins/forms/admin/FormLinks'
import { FileFacts as FileFacts_870c4c625702eb7c22ceecc21a639403 } from '../../../../plugins/media/admin/FileFacts'
import { FileNameCell as FileNameCell_91ff52e53dc87155d9fa2dcec84c3ac0 } from '../../../../plugins/media/admin/FileNameCell'
import { SizeCell as SizeCell_8c1deafacdf112928d1f4b3a7574e3c9 } from '../../../../plugins/media/admin/SizeCell'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { CurrentPassword as CurrentPassword_e7e148d6ae3caf35852f7900faeef967 } from '@/plugins/identity/admin/CurrentPassword'
import { SessionsPanel as SessionsPanel_6c870048dc7c7559e6ed1ef9e683c8df } from '@/plugins/identity/admin/SessionsPanel'
import { PeopleNote as PeopleNote_51fc51e730b5fc5f899c37839bc7f1e4 } from '@/plugins/identity/admin/PeopleNote'
import { InvitationActions as InvitationActions_4c00db9a2c116eee0bca8f160531af7a } from '@/plugins/identity/admin/InvitationActions'
import { InviteButton as InviteButton_26a6d9934ac4107225931fb1b76ab36c } from '@/plugins/identity/admin/InviteButton'
import { MailPanel as MailPanel_f4451c6544cdaa1b4eb0d6e4a9ccbe34 } from '../../../../plugins/notifications/admin/MailPanel'
import { PreviewLink as PreviewLink_5793fa322e309112184c1836b285e5ff } from '../../../../plugins/notifications/admin/PreviewLink'
import { PreviewView as PreviewView_6ee3351e7e166cd7bbff988eb87955b6 } from '../../../../plugins/notifications/admin/PreviewView'
import { ChangesField as ChangesField_7420055fc2508e70d676f0e993708b70 } from '../../../../plugins/audit/admin/ChangesField'
import { AuditFilters as AuditFilters_41a714c50218864c6ea3779d7831a37c } from '../../../../plugins/audit/admin/AuditFilters'
import { ChangesetPanel as ChangesetPanel_1aa7b82cfb02e0db6fe74bb4dcfc3034 } from '../../../../plugins/changesets/admin/ChangesetPanel'
import { JobsView as JobsView_3dda6dc6f5b20cb52f8a452cb06109d5 } from '../../../../plugins/jobs/admin/JobsView'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { BlockLabel as BlockLabel_a6dcebb6c7ada14ee151bd133b5305f6 } from '../../../../plugins/pages/admin/BlockLabel'
import { PanelNav as PanelNav_aa6b219655ecac67aa83cd2de007bd18 } from '../../../../plugins/desk/admin/PanelNav'
import { Icon as Icon_f608e52deb52f56abcfdeb04ed8ca3e4 } from '../../../../plugins/desk/admin/Icon'
import { Logo as Logo_ce6991106efc4c8c53d19f75783dc6eb } from '../../../../plugins/desk/admin/Logo'
import { Bell as Bell_54e21d5eaa73c15d210e573a3c1c2316 } from '../../../../plugins/notifications/admin/Bell'
import { JobsNavLink as JobsNavLink_cacee9d06ffdad35a6e0fba6370d12e6 } from '../../../../plugins/jobs/admin/JobsNavLink'
import { Attention as Attention_1142f32058a0b5f246f3664dd69d2f57 } from '../../../../plugins/desk/admin/Attention'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { TodayNavLinks as TodayNavLinks_ddf6c6a15cf04e93dfa7803ee1a38f5b } from '../../../../plugins/today/admin/TodayNavLinks'
import { CalendarNavLink as CalendarNavLink_6d09978211b20661977cf1bfc94a1671 } from '../../../../plugins/bookings/admin/calendar/CalendarNavLink'
import { HoursNavLink as HoursNavLink_a34d5d2132e28c8256decf0bca4ba93d } from '../../../../plugins/bookings/admin/hours/HoursNavLink'
import { BoardsNav as BoardsNav_d1b18ade5ea78d81752b2991feb15d03 } from '../../../../plugins/pipelines/admin/BoardsNav'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { StaleSaveDialog as StaleSaveDialog_f41d5536234bafaaa73b9b510e408b10 } from '../../../../plugins/records/admin/StaleSaveDialog'
import { FirstUser as FirstUser_92292e617065ee08b1be5d90edd9b57f } from '@/plugins/identity/admin/FirstUser'
import { CollectionCards as CollectionCards_e8a2d0398120c01f7052c101c1538c67 } from '../../../../plugins/desk/admin/CollectionCards'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "/plugins/tasks/admin/FillFromActivity#FillFromActivity": FillFromActivity_b943e33cae9836fa056ecae0e9845ea5,
  "/plugins/tasks/admin/RecurrenceField#RecurrenceField": RecurrenceField_5cde6522aab5eb5ba5a7ad82dc41e94f,
  "/plugins/exports/admin/ExportList#ExportList": ExportList_e930ec606593a85b97f007a9f35f3490,
  "/plugins/tasks/admin/FromTemplate#FromTemplate": FromTemplate_0da73d5114a631d6302dd74c68d15fea,
  "/plugins/imports/admin/ImportLink#ImportLink": ImportLink_071b561b3b915099eedd83d391cbd5a5,
  "/plugins/records/admin/RememberState#RememberState": RememberState_a2051d6299ca6ca05b98741ac8895a6f,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/plugins/audit/admin/TrailView#TrailView": TrailView_ad6645a54bfa6ede658dff91e583b8b3,
  "/plugins/tasks/admin/CommentsView#CommentsView": CommentsView_13d41373a831e8f5664ac75789e52231,
  "/plugins/tasks/admin/DecisionsView#DecisionsView": DecisionsView_0d73c81316e0166efa74a298554287c8,
  "/plugins/today/admin/TodayView#TodayView": TodayView_fec6af6f5a3f968894362976362f43f2,
  "/plugins/today/admin/WeekView#WeekView": WeekView_d33ba9346a462f93747612d1cc1da786,
  "/plugins/goals/admin/ReadingCell#ReadingCell": ReadingCell_a5634a1242a98846aa698b195f6259ed,
  "/plugins/goals/admin/ReadingField#ReadingField": ReadingField_dee2908819c02e77ae44fcf6036aaa42,
  "/plugins/goals/admin/HistoryView#HistoryView": HistoryView_516a54b95c68d509634b73137aefd2c7,
  "/plugins/crm/admin/LeadDesk#LeadDesk": LeadDesk_1d621a27069ed8e2e97ad15b154acae7,
  "/plugins/desk/admin/LanguageCell#LanguageCell": LanguageCell_ddea819bfcfc036ec4b9a724df59e090,
  "/plugins/desk/admin/LanguageField#LanguageField": LanguageField_55e0a80ce3ef0eb4394a2429d8aa01bc,
  "/plugins/desk/admin/LanguageFilter#LanguageFilter": LanguageFilter_ded6ba3d09ca60099405460f0631a160,
  "/plugins/desk/admin/MetadataField#MetadataField": MetadataField_f0c5d82255c00a08bda6eaf106470c78,
  "/plugins/crm/admin/ConvertView#ConvertView": ConvertView_f5d0f3f1cb6f8ffdd5adab7f5e1289dc,
  "/plugins/forms/admin/Answers#Answers": Answers_c7abb89c7436ff23db83d0fa9c8252e0,
  "/plugins/forms/admin/SubmissionFilters#SubmissionFilters": SubmissionFilters_b28eb01a3d3541189dd168585ebd1ab7,
  "/plugins/forms/admin/MarkRead#MarkRead": MarkRead_1c723b3602fe0ac3d7181c51d1b03a69,
  "/plugins/blog/admin/CommentDesk#CommentDesk": CommentDesk_1ac0953c05d4d60b22c90a6152d17bd7,
  "/plugins/clients/admin/HealthPanel#HealthPanel": HealthPanel_4582dba7076b82c6ee1aa37bf2b17867,
  "/plugins/desk/admin/MoneyCell#MoneyCell": MoneyCell_cf8a138446323bbb78b985e9a681400b,
  "/plugins/desk/admin/MoneyField#MoneyField": MoneyField_0106d6f2654a2f08040ce8b9ccca9b0c,
  "/plugins/encryption/admin/EncryptedInput#EncryptedInput": EncryptedInput_06df4b7a77a8fb7b0aabec9de1044736,
  "/plugins/clients/admin/SecretActions#SecretActions": SecretActions_a2e9f23c448fc27d620cd339eaec4974,
  "/plugins/clients/admin/VaultLooks#VaultLooks": VaultLooks_e71ebe8779f6f913541980d3b7b92a2d,
  "/plugins/desk/admin/JoinField#JoinField": JoinField_ea9a0d48e31b8683b93e9e9337d40c0f,
  "/plugins/clients/admin/HealthCell#HealthCell": HealthCell_748b0ba0925919e8d80a95daf94fcb8b,
  "/plugins/desk/admin/JsonField#JsonField": JsonField_1a8a3e3bc739b4c1f1ad587f7efce687,
  "/plugins/clients/admin/FollowUpCell#FollowUpCell": FollowUpCell_ccbda479ed9faa36efa1d81d054d61c1,
  "/plugins/clients/admin/ClientLists#ClientLists": ClientLists_71810304bca0d3e90477114640cc0a4b,
  "/plugins/crm/admin/MergeView#MergeView": MergeView_de42a35c9e71bb057ccc73123f153c41,
  "/plugins/portal/admin/ConversationView#ConversationView": ConversationView_98c25a0acbbbedcfe7c0da7f312ef9af,
  "/plugins/clients/admin/TimelineView#TimelineView": TimelineView_b5c67bcee25c20036efc45ec770e19d7,
  "/plugins/clients/admin/AtRiskView#AtRiskView": AtRiskView_b9fbb9076773f2e5e00e2d16b745746a,
  "/plugins/clients/admin/FollowUpsView#FollowUpsView": FollowUpsView_b551a77fa88d85f6055f222a777975f8,
  "/plugins/clients/admin/OpportunityPanel#OpportunityPanel": OpportunityPanel_1895e1d6486080775775a2e7b6bd61a2,
  "/plugins/clients/admin/OpportunityLists#OpportunityLists": OpportunityLists_f3c1ee7f6a02a58b6e7dd90ee43bf3d6,
  "/plugins/clients/admin/ForecastView#ForecastView": ForecastView_600d5b8b7c9bb55cad8cfd573480e203,
  "/plugins/consultations/admin/FollowUpPanel#FollowUpPanel": FollowUpPanel_f36ceeeb02c089cdc57b3fed18df1a0a,
  "/plugins/clients/admin/CallPanel#CallPanel": CallPanel_a00f90e46622608722163e97ce34dfc2,
  "/plugins/clients/admin/DueCell#DueCell": DueCell_3d5035a157b64c3ae6e82bf88adfd5f6,
  "/plugins/clients/admin/ProjectLists#ProjectLists": ProjectLists_b564c60fd13490038fc7caf00425572f,
  "/plugins/imports/admin/ImportView#ImportView": ImportView_0e5f230d16955b074950646d53f6ddf3,
  "/plugins/imports/admin/NewFileView#NewFileView": NewFileView_23a21da038d70dc0716f32b23ab95735,
  "/plugins/bookings/admin/record/BookingPanel#BookingPanel": BookingPanel_441b2dfb806368b1c71acab374524bb2,
  "/plugins/bookings/admin/list/StartCell#StartCell": StartCell_cad216716b321ff9208a230d7366e107,
  "/plugins/bookings/admin/list/StatusCell#StatusCell": StatusCell_342da530aac6d593a2a37669c4efd9ce,
  "/plugins/bookings/admin/list/BookingLists#BookingLists": BookingLists_e72d2e90ac3e646e232059bb983e70cd,
  "/plugins/bookings/admin/calendar/CalendarView#CalendarView": CalendarView_889f3d9a4360f04125c38d9511a61bd6,
  "/plugins/bookings/admin/load/LoadView#LoadView": LoadView_e354c36a71d24a439d25dd48994a19f2,
  "/plugins/consultations/admin/ConsultationPanel#ConsultationPanel": ConsultationPanel_36a898bd54e3a98ce8c14cb5b21d2000,
  "/plugins/consultations/admin/ConsultationLists#ConsultationLists": ConsultationLists_d07cd21c20ea18806d530d766864d9e3,
  "/plugins/consultations/admin/StatisticsView#StatisticsView": StatisticsView_47c73d90fd4df5a01842e00267b269a6,
  "/plugins/consultations/admin/RecommendationLabel#RecommendationLabel": RecommendationLabel_a9a7fe73ebad2fb37d40c65c7f3d211d,
  "/plugins/consultations/admin/WorkView#WorkView": WorkView_d75b0260c00a04068e9b7ee6be8fbb89,
  "/plugins/consultations/admin/ReportView#ReportView": ReportView_663719e2115b88686e4d1c97b003f40c,
  "/plugins/consultations/admin/FollowUpLists#FollowUpLists": FollowUpLists_446d1bb59307630729eca2eac841b9cf,
  "/plugins/bookings/embed/EmbedField#EmbedField": EmbedField_46219104793bb68a5affcd25fe6411c3,
  "/plugins/bookings/admin/FeedPanel#FeedPanel": FeedPanel_69bb8e2ca99be23bf94554716c402d9e,
  "/plugins/bookings/admin/hours/HoursListLink#HoursListLink": HoursListLink_aebde453461103162ab3291b1adf0fca,
  "/plugins/bookings/admin/hours/HoursView#HoursView": HoursView_efa0dc1179d15a44603a661f79853b61,
  "/plugins/pipelines/admin/PipelineCell#PipelineCell": PipelineCell_173687307d7ebaf4c17f9e19c85fc251,
  "/plugins/pipelines/admin/BoardView#BoardView": BoardView_cf87c8d1e7b6db13c1df29d9505900d2,
  "/plugins/pipelines/admin/ReportView#ReportView": ReportView_7fa027f1863796a028858277a1acc33b,
  "/plugins/tasks/admin/MakeTask#MakeTask": MakeTask_105a88db59ad5ebe7f6181411c3b865b,
  "/src/app/(payload)/SeoPreview#SeoPreview": SeoPreview_f6fdc98a0436fdda84485c7840a93d26,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/app/(payload)/PlanetPreview#PlanetPreview": PlanetPreview_56a1d290b2e8b1159d1f9597987b9ef1,
  "/plugins/forms/admin/QuestionLabel#QuestionLabel": QuestionLabel_ddded3a4e58275613dffa920ecb3ba0a,
  "/plugins/forms/admin/StartFrom#StartFrom": StartFrom_1f9d246997e40570e7367a074c723326,
  "/plugins/forms/admin/FormLinks#FormLinks": FormLinks_01a04057f5a3a1997fde8bb7b361d3bf,
  "/plugins/media/admin/FileFacts#FileFacts": FileFacts_870c4c625702eb7c22ceecc21a639403,
  "/plugins/media/admin/FileNameCell#FileNameCell": FileNameCell_91ff52e53dc87155d9fa2dcec84c3ac0,
  "/plugins/media/admin/SizeCell#SizeCell": SizeCell_8c1deafacdf112928d1f4b3a7574e3c9,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "@/plugins/identity/admin/CurrentPassword#CurrentPassword": CurrentPassword_e7e148d6ae3caf35852f7900faeef967,
  "@/plugins/identity/admin/SessionsPanel#SessionsPanel": SessionsPanel_6c870048dc7c7559e6ed1ef9e683c8df,
  "@/plugins/identity/admin/PeopleNote#PeopleNote": PeopleNote_51fc51e730b5fc5f899c37839bc7f1e4,
  "@/plugins/identity/admin/InvitationActions#InvitationActions": InvitationActions_4c00db9a2c116eee0bca8f160531af7a,
  "@/plugins/identity/admin/InviteButton#InviteButton": InviteButton_26a6d9934ac4107225931fb1b76ab36c,
  "/plugins/notifications/admin/MailPanel#MailPanel": MailPanel_f4451c6544cdaa1b4eb0d6e4a9ccbe34,
  "/plugins/notifications/admin/PreviewLink#PreviewLink": PreviewLink_5793fa322e309112184c1836b285e5ff,
  "/plugins/notifications/admin/PreviewView#PreviewView": PreviewView_6ee3351e7e166cd7bbff988eb87955b6,
  "/plugins/audit/admin/ChangesField#ChangesField": ChangesField_7420055fc2508e70d676f0e993708b70,
  "/plugins/audit/admin/AuditFilters#AuditFilters": AuditFilters_41a714c50218864c6ea3779d7831a37c,
  "/plugins/changesets/admin/ChangesetPanel#ChangesetPanel": ChangesetPanel_1aa7b82cfb02e0db6fe74bb4dcfc3034,
  "/plugins/jobs/admin/JobsView#JobsView": JobsView_3dda6dc6f5b20cb52f8a452cb06109d5,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/plugins/pages/admin/BlockLabel#BlockLabel": BlockLabel_a6dcebb6c7ada14ee151bd133b5305f6,
  "/plugins/desk/admin/PanelNav#PanelNav": PanelNav_aa6b219655ecac67aa83cd2de007bd18,
  "/plugins/desk/admin/Icon#Icon": Icon_f608e52deb52f56abcfdeb04ed8ca3e4,
  "/plugins/desk/admin/Logo#Logo": Logo_ce6991106efc4c8c53d19f75783dc6eb,
  "/plugins/notifications/admin/Bell#Bell": Bell_54e21d5eaa73c15d210e573a3c1c2316,
  "/plugins/jobs/admin/JobsNavLink#JobsNavLink": JobsNavLink_cacee9d06ffdad35a6e0fba6370d12e6,
  "/plugins/desk/admin/Attention#Attention": Attention_1142f32058a0b5f246f3664dd69d2f57,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "/plugins/today/admin/TodayNavLinks#TodayNavLinks": TodayNavLinks_ddf6c6a15cf04e93dfa7803ee1a38f5b,
  "/plugins/bookings/admin/calendar/CalendarNavLink#CalendarNavLink": CalendarNavLink_6d09978211b20661977cf1bfc94a1671,
  "/plugins/bookings/admin/hours/HoursNavLink#HoursNavLink": HoursNavLink_a34d5d2132e28c8256decf0bca4ba93d,
  "/plugins/pipelines/admin/BoardsNav#BoardsNav": BoardsNav_d1b18ade5ea78d81752b2991feb15d03,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/plugins/records/admin/StaleSaveDialog#StaleSaveDialog": StaleSaveDialog_f41d5536234bafaaa73b9b510e408b10,
  "@/plugins/identity/admin/FirstUser#FirstUser": FirstUser_92292e617065ee08b1be5d90edd9b57f,
  "/plugins/desk/admin/CollectionCards#CollectionCards": CollectionCards_e8a2d0398120c01f7052c101c1538c67,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
