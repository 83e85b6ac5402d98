using System.Collections.Generic;

namespace Windows.Media
{
    /// <summary>A film, as it is shown.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.videodisplayproperties"/>
    public sealed class VideoDisplayProperties
    {
        internal VideoDisplayProperties()
        {
            Genres = new List<string>();
            Subtitle = "";
            Title = "";
        }

        public IList<string> Genres { get; private set; }
        public string Subtitle { get; set; }
        public string Title { get; set; }
    }
}
