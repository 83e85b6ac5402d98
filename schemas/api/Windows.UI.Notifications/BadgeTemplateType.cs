namespace Windows.UI.Notifications
{
    /// <summary>The ready-made badges.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.badgetemplatetype"/>
    public enum BadgeTemplateType
    {
        BadgeGlyph = 0,
        BadgeNumber = 1,
    }
}
