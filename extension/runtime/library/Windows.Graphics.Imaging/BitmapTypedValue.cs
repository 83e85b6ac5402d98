using Windows.Foundation;

namespace Windows.Graphics.Imaging
{
    /// <summary>The value of an option of an encoder, or of a property of a picture.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmaptypedvalue"/>
    public sealed class BitmapTypedValue
    {
        private readonly object value;
        private readonly PropertyType type;

        public BitmapTypedValue(object value, PropertyType type)
        {
            this.value = value;
            this.type = type;
        }

        public PropertyType Type
        {
            get { return type; }
        }

        public object Value
        {
            get { return value; }
        }
    }
}
