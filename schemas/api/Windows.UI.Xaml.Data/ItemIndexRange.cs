namespace Windows.UI.Xaml.Data
{
    /// <summary>Entries one after the other.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.itemindexrange"/>
    public class ItemIndexRange
    {
        public extern ItemIndexRange(int firstIndex, uint length);
        public extern int FirstIndex { get; }
        public extern int LastIndex { get; }
        public extern uint Length { get; }
    }
}
