namespace Windows.UI.Xaml.Data
{
    /// <summary>A list for elements to show, perhaps grouped.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.collectionviewsource"/>
    public sealed class CollectionViewSource : DependencyObject
    {
        public extern CollectionViewSource();
        public extern bool IsSourceGrouped { get; set; }
        public extern PropertyPath ItemsPath { get; set; }
        public extern object Source { get; set; }
        public extern ICollectionView View { get; }
    }
}
