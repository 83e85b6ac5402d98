using System.Collections.Generic;
using Windows.UI.Xaml.Controls;

namespace Windows.UI.Xaml
{
    /// <summary>Switches between the states of a control.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.visualstatemanager"/>
    public class VisualStateManager : DependencyObject
    {
        public extern VisualStateManager();
        public static extern VisualStateManager GetCustomVisualStateManager(FrameworkElement obj);
        public static extern IList<VisualStateGroup> GetVisualStateGroups(FrameworkElement obj);
        public static extern bool GoToState(Control control, string stateName, bool useTransitions);
        public static extern void SetCustomVisualStateManager(FrameworkElement obj, VisualStateManager value);
        protected virtual extern bool GoToStateCore(Control control, FrameworkElement templateRoot, string stateName, VisualStateGroup group, VisualState state, bool useTransitions);
        protected extern void RaiseCurrentStateChanged(VisualStateGroup stateGroup, VisualState oldState, VisualState newState, Control control);
        protected extern void RaiseCurrentStateChanging(VisualStateGroup stateGroup, VisualState oldState, VisualState newState, Control control);
    }
}
