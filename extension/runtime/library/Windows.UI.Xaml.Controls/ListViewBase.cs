using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.UI.Xaml.Controls.Primitives;
using Windows.UI.Xaml.Data;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A list to scroll through.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.listviewbase"/>
    public class ListViewBase : Selector
    {
        private IList<object> selectedItems;

        protected extern ListViewBase();
        public extern bool CanDragItems { get; set; }
        public extern bool CanReorderItems { get; set; }
        public extern double DataFetchSize { get; set; }
        public extern object Footer { get; set; }
        public extern DataTemplate FooterTemplate { get; set; }
        public extern TransitionCollection FooterTransitions { get; set; }
        public extern object Header { get; set; }
        public static extern DependencyProperty HeaderProperty { get; }
        public extern DataTemplate HeaderTemplate { get; set; }
        public extern TransitionCollection HeaderTransitions { get; set; }
        public extern double IncrementalLoadingThreshold { get; set; }
        public extern bool IsActiveView { get; set; }
        public extern bool IsItemClickEnabled { get; set; }
        public static extern DependencyProperty IsItemClickEnabledProperty { get; }
        public extern bool IsMultiSelectCheckBoxEnabled { get; set; }
        public extern bool IsSwipeEnabled { get; set; }
        public extern bool IsZoomedInView { get; set; }

        public IList<object> SelectedItems
        {
            get { return selectedItems ?? (selectedItems = new List<object>()); }
        }

        public extern IReadOnlyList<ItemIndexRange> SelectedRanges { get; }
        public extern ListViewSelectionMode SelectionMode { get; set; }
        public static extern DependencyProperty SelectionModeProperty { get; }
        public extern bool ShowsScrollingPlaceholders { get; set; }
        public extern bool SingleSelectionFollowsFocus { get; set; }
        public extern event TypedEventHandler<ListViewBase, ContainerContentChangingEventArgs> ContainerContentChanging;
        public extern event ItemClickEventHandler ItemClick;
        public extern void CompleteViewChange();
        public extern void DeselectRange(ItemIndexRange itemIndexRange);
        public extern void InitializeViewChange();
        public extern bool IsDragSource();
        public extern IAsyncOperation<LoadMoreItemsResult> LoadMoreItemsAsync();
        public extern void ScrollIntoView(object item, ScrollIntoViewAlignment alignment);
        public extern void ScrollIntoView(object item);
        public extern void SelectAll();
        public extern void SelectRange(ItemIndexRange itemIndexRange);
        public extern void SetDesiredContainerUpdateDuration(TimeSpan duration);

        internal override void OnSelected(IList<object> removed, IList<object> added)
        {
            foreach (var item in removed) SelectedItems.Remove(item);
            foreach (var item in added) SelectedItems.Add(item);
        }
    }
}
