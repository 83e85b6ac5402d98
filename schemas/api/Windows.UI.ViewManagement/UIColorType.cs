namespace Windows.UI.ViewManagement
{
    /// <summary>A colour that the user has chosen, or that follows from it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.uicolortype"/>
    public enum UIColorType
    {
        Background,
        Foreground,
        AccentDark3,
        AccentDark2,
        AccentDark1,
        Accent,
        AccentLight1,
        AccentLight2,
        AccentLight3,
        Complement,
    }
}
