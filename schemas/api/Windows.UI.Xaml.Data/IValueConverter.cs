using System;

namespace Windows.UI.Xaml.Data
{
    /// <summary>Turns data into what a property wants, and back.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.ivalueconverter"/>
    public interface IValueConverter
    {
        object Convert(object value, Type targetType, object parameter, string language);
        object ConvertBack(object value, Type targetType, object parameter, string language);
    }
}
