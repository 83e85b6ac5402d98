namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>The kinds of thing that can be copied or shared.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.standarddataformats"/>
    public static class StandardDataFormats
    {
        public static string ApplicationLink { get; } = "ApplicationLink";
        public static string Bitmap { get; } = "Bitmap";
        public static string Html { get; } = "HTML Format";
        public static string Rtf { get; } = "Rich Text Format";
        public static string StorageItems { get; } = "Shell IDList Array";
        public static string Text { get; } = "Text";
        /// <summary>The older name of web links.</summary>
        public static string Uri { get; } = "UniformResourceLocatorW";
        public static string UserActivityJsonArray { get; } = "UserActivityJsonArray";
        public static string WebLink { get; } = "UniformResourceLocatorW";
    }
}
