namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>How a tile shows to which app it belongs.</summary>
    public enum TileBranding
    {
        Auto,
        None,
        Name,
        Logo,
        NameAndLogo,
    }
}
