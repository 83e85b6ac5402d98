namespace Windows.UI.Xaml.Data
{
    /// <summary>Which way changes go.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.bindingmode"/>
    public enum BindingMode
    {
        OneWay = 1,
        OneTime = 2,
        TwoWay = 3,
    }
}
