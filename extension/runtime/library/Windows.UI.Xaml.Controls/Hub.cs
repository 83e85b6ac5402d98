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
        public static extern DependencyProperty HeaderProperty { get; }
        public extern DataTemplate HeaderTemplate { get; set; }
        public extern Orientation Orientation { get; set; }

        public IList<HubSection> Sections
        {
            get { return sections ?? (sections = new List<HubSection>()); }
        }

        /// <summary>Nothing is drawn, so none is in view.</summary>
        public IList<HubSection> SectionsInView
        {
            get { return new List<HubSection>(); }
        }
        public extern event HubSectionHeaderClickEventHandler SectionHeaderClick;
        public extern event SectionsInViewChangedEventHandler SectionsInViewChanged;
        public extern void ScrollToSection(HubSection section);
    }
}
