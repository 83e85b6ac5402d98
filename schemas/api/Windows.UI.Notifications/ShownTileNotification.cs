namespace Windows.UI.Notifications
{
    /// <summary>What a tile showed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.showntilenotification"/>
    public sealed class ShownTileNotification
    {
        private extern ShownTileNotification();
        public extern string Arguments { get; }
    }
}
