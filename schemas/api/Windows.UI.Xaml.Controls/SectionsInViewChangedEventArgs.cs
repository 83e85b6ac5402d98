using System.Collections.Generic;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Other sections can be seen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.sectionsinviewchangedeventargs"/>
    public sealed class SectionsInViewChangedEventArgs
    {
        private extern SectionsInViewChangedEventArgs();
        public extern IList<HubSection> AddedSections { get; }
        public extern IList<HubSection> RemovedSections { get; }
    }
}
