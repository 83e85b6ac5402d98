using System.Collections.Generic;

namespace Windows.UI.Xaml
{
    /// <summary>States of a control that exclude each other.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.visualstategroup"/>
    public sealed class VisualStateGroup : DependencyObject
    {
        public extern VisualStateGroup();
        public extern VisualState CurrentState { get; }
        public extern string Name { get; }
        public extern IList<VisualState> States { get; }
        public extern event VisualStateChangedEventHandler CurrentStateChanged;
        public extern event VisualStateChangedEventHandler CurrentStateChanging;
    }
}
