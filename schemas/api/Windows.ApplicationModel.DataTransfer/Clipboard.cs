using System;

namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>What was copied.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.clipboard"/>
    public static class Clipboard
    {
        public static extern event EventHandler<object> ContentChanged;
        public static extern void Clear();
        public static extern void Flush();
        public static extern DataPackageView GetContent();
        public static extern void SetContent(DataPackage content);
    }
}
