using System.Collections.Generic;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Sections side by side.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.hub"/>
    public class Hub : Control
    {
        public extern Hub();
        public extern object Header { get; set; }
        public extern IList<HubSection> Sections { get; }
    }
}
