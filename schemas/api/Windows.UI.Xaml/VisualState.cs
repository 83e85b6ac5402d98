using System.Collections.Generic;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml
{
    /// <summary>A state of a control.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.visualstate"/>
    public sealed class VisualState : DependencyObject
    {
        public extern VisualState();
        public extern string Name { get; }
        public extern SetterBaseCollection Setters { get; }
        public extern Storyboard Storyboard { get; set; }
    }
}
