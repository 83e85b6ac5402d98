using System.Collections.Generic;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Sections side by side.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.hub"/>
    public class Hub : Control
    {
        private IList<HubSection> sections;

        public extern Hub();
        public extern object Header { get; set; }

        public IList<HubSection> Sections
        {
            get { return sections ?? (sections = new List<HubSection>()); }
        }

    }
}
