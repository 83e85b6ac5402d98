using System.Collections.Generic;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Other entries were chosen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.selectionchangedeventargs"/>
    public class SelectionChangedEventArgs : RoutedEventArgs
    {
        public SelectionChangedEventArgs(IList<object> removedItems, IList<object> addedItems)
        {
            RemovedItems = removedItems;
            AddedItems = addedItems;
        }

        public IList<object> AddedItems { get; }
        public IList<object> RemovedItems { get; }
    }
}
