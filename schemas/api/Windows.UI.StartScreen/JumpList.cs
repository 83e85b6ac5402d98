using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.UI.StartScreen
{
    /// <summary>The entries in the menu of the app's button.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.jumplist"/>
    public sealed class JumpList
    {
        private extern JumpList();
        public extern IList<JumpListItem> Items { get; }
        public extern JumpListSystemGroupKind SystemGroupKind { get; set; }
        public static extern bool IsSupported();
        public static extern IAsyncOperation<JumpList> LoadCurrentAsync();
        public extern IAsyncAction SaveAsync();
    }
}
