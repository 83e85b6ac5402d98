namespace Windows.Networking.PushNotifications
{
    /// <summary>What kind of notification arrived.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.pushnotifications.pushnotificationtype"/>
    public enum PushNotificationType
    {
        Toast = 0,
        Tile = 1,
        Badge = 2,
        Raw = 3,
        TileFlyout = 4,
    }
}
