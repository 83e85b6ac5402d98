using System;

namespace Windows.UI.StartScreen
{
    /// <summary>An entry in the menu of the app's button.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.jumplistitem"/>
    public sealed class JumpListItem
    {
        private JumpListItem(JumpListItemKind kind, string arguments, string displayName)
        {
            Kind = kind;
            Arguments = arguments;
            DisplayName = displayName;
        }

        public string Arguments { get; }
        public string Description { get; set; } = "";
        public string DisplayName { get; set; }
        public string GroupName { get; set; } = "";
        public JumpListItemKind Kind { get; }
        public Uri Logo { get; set; }

        /// <summary>The simulated user removes none.</summary>
        public bool RemovedByUser
        {
            get { return false; }
        }

        public static JumpListItem CreateSeparator()
        {
            return new JumpListItem(JumpListItemKind.Separator, "", "");
        }

        public static JumpListItem CreateWithArguments(string arguments, string displayName)
        {
            return new JumpListItem(JumpListItemKind.Arguments, arguments ?? "", displayName ?? "");
        }
    }
}
