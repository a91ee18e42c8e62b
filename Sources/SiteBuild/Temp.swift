import Render

extension SiteFrame { var fingerprint: UInt64 { 0 } }
extension SiteTemplates { var fingerprint: UInt64 { 0 } }
