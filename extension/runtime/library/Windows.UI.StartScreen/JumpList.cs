using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.System.Profile;

namespace Windows.UI.StartScreen
{
    /// <summary>The entries in the menu of the app's button; they are remembered as long as the process lives.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.jumplist"/>
    public sealed class JumpList
    {
        private static List<JumpListItem> saved = new List<JumpListItem>();
        private static JumpListSystemGroupKind savedGroup = JumpListSystemGroupKind.Recent;

        private JumpList()
        {
            Items = new List<JumpListItem>(saved);
            SystemGroupKind = savedGroup;
        }

        public IList<JumpListItem> Items { get; }
        public JumpListSystemGroupKind SystemGroupKind { get; set; }

        /// <summary>Only desktops have them.</summary>
        public static bool IsSupported()
        {
            return Families.Current == "Desktop";
        }

        public static IAsyncOperation<JumpList> LoadCurrentAsync()
        {
            return Task.FromResult(new JumpList()).AsAsyncOperation();
        }

        public IAsyncAction SaveAsync()
        {
            saved = new List<JumpListItem>(Items);
            savedGroup = SystemGroupKind;
            return Task.CompletedTask.AsAsyncAction();
        }
    }
}
