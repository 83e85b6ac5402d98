using System;
using Windows.UI.Core;

namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>What was copied, by this app: no other one copies anything on the simulated PC.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.clipboard"/>
    public static class Clipboard
    {
        private static DataPackageView content = new DataPackage().GetView();

        public static event EventHandler<object> ContentChanged;

        public static void Clear()
        {
            Change(new DataPackage().GetView());
        }

        /// <summary>What was copied stays when the app ends.</summary>
        public static void Flush()
        {
            CheckWindow();
        }

        public static DataPackageView GetContent()
        {
            CheckWindow();
            return content;
        }

        public static void SetContent(DataPackage content)
        {
            Change(content == null ? new DataPackage().GetView() : content.GetView());
        }

        private static void Change(DataPackageView to)
        {
            CheckWindow();
            content = to;
            var handlers = ContentChanged;
            if (handlers != null) handlers(null, null);
        }

        /// <summary>Only an app that the user sees may look at it.</summary>
        private static void CheckWindow()
        {
            if (CoreWindow.Main == null) throw new UnauthorizedAccessException("Access is denied.");
        }
    }
}
