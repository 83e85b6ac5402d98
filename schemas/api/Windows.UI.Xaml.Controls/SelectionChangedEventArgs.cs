using System.Collections.Generic;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Other entries were chosen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.selectionchangedeventargs"/>
    public class SelectionChangedEventArgs : RoutedEventArgs
    {
        public extern SelectionChangedEventArgs(IList<object> removedItems, IList<object> addedItems);
        public extern IList<object> AddedItems { get; }
        public extern IList<object> RemovedItems { get; }
    }
}
