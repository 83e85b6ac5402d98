using System;
using System.Globalization;

namespace Windows.UI.Xaml
{
    /// <summary>The width of a column or height of a row.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.gridlength"/>
    public struct GridLength
    {
        public GridLength(double pixels) : this(pixels, GridUnitType.Pixel)
        {
        }

        public GridLength(double value, GridUnitType type)
        {
            Value = value;
            GridUnitType = type;
        }

        public static GridLength Auto
        {
            get { return new GridLength(1, GridUnitType.Auto); }
        }

        public GridUnitType GridUnitType { get; }

        public bool IsAbsolute
        {
            get { return GridUnitType == GridUnitType.Pixel; }
        }

        public bool IsAuto
        {
            get { return GridUnitType == GridUnitType.Auto; }
        }

        public bool IsStar
        {
            get { return GridUnitType == GridUnitType.Star; }
        }

        public double Value { get; }

        public override bool Equals(object oCompare)
        {
            return oCompare is GridLength && Equals((GridLength)oCompare);
        }

        public bool Equals(GridLength gridLength)
        {
            return Value == gridLength.Value && GridUnitType == gridLength.GridUnitType;
        }

        public override int GetHashCode()
        {
            return Value.GetHashCode() ^ (int)GridUnitType;
        }

        public override string ToString()
        {
            if (IsAuto) return "Auto";
            var number = Value.ToString(CultureInfo.InvariantCulture);
            return IsStar ? number + "*" : number;
        }

        public static bool operator ==(GridLength gl1, GridLength gl2)
        {
            return gl1.Equals(gl2);
        }

        public static bool operator !=(GridLength gl1, GridLength gl2)
        {
            return !gl1.Equals(gl2);
        }
    }
}
