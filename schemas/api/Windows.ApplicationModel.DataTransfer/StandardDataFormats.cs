using System;

namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>The kinds of thing that can be copied or shared.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.standarddataformats"/>
    public static class StandardDataFormats
    {
        public static extern string ApplicationLink { get; }
        public static extern string Bitmap { get; }
        public static extern string Html { get; }
        public static extern string Rtf { get; }
        public static extern string StorageItems { get; }
        public static extern string Text { get; }
        public static extern string Uri { get; }
        public static extern string UserActivityJsonArray { get; }
        public static extern string WebLink { get; }
    }
}
