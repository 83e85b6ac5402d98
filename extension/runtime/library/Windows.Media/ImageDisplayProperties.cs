namespace Windows.Media
{
    /// <summary>A picture, as it is shown.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.imagedisplayproperties"/>
    public sealed class ImageDisplayProperties
    {
        internal ImageDisplayProperties()
        {
            Subtitle = "";
            Title = "";
        }

        public string Subtitle { get; set; }
        public string Title { get; set; }
    }
}
