using System;

namespace Windows.UI.StartScreen
{
    /// <summary>An entry in the menu of the app's button.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.jumplistitem"/>
    public sealed class JumpListItem
    {
        private extern JumpListItem();
        public extern string Arguments { get; }
        public extern string Description { get; set; }
        public extern string DisplayName { get; set; }
        public extern string GroupName { get; set; }
        public extern JumpListItemKind Kind { get; }
        public extern Uri Logo { get; set; }
        public extern bool RemovedByUser { get; }
        public static extern JumpListItem CreateSeparator();
        public static extern JumpListItem CreateWithArguments(string arguments, string displayName);
    }
}
