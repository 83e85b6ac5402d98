using System;
using System.Runtime.InteropServices;

namespace Windows.Web.Syndication
{
    /// <summary>Turns the HRESULT of a feed that could not be read into a reason.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationerror"/>
    /// <seealso href="https://learn.microsoft.com/windows/win32/com/com-error-codes-6"/>
    public static class SyndicationError
    {
        private const int invalidXml = unchecked((int)0x83750002);
        private const int unsupportedFormat = unchecked((int)0x83750001);

        public static SyndicationErrorStatus GetStatus(int hresult)
        {
            if (hresult == invalidXml) return SyndicationErrorStatus.InvalidXml;
            return hresult == unsupportedFormat ? SyndicationErrorStatus.UnsupportedFormat : SyndicationErrorStatus.Unknown;
        }

        internal static Exception Invalid(string why)
        {
            return new COMException("Invalid XML. " + why, invalidXml);
        }

        internal static Exception Unsupported(string element)
        {
            return new COMException("The syndication format is not supported: " + element + ".", unsupportedFormat);
        }
    }
}
