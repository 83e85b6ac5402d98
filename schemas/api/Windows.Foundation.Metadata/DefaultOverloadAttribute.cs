using System;

namespace Windows.Foundation.Metadata
{
    /// <summary>Marks which overload of a component's method scripts get to see.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.metadata.defaultoverloadattribute"/>
    public sealed class DefaultOverloadAttribute : Attribute
    {
        public extern DefaultOverloadAttribute();
    }
}
