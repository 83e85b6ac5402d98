using System;

namespace System.Globalization
{
    /// <summary>Native leaves that DateTime and DateTimeOffset share: calendar arithmetic and text.</summary>
    internal static class DateTimeText
    {
        internal const string Invalid = "String was not recognized as a valid DateTime.";
        /// <summary>Besides the styles: a day with a zone needs a year.</summary>
        internal const int WantsOffset = 0x10000;
        /// <summary>Part 0 year, 1 month, 2 day, 3 day of year.</summary>
        internal static extern int PartOf(long ticks, int part);
        /// <summary>Ticks at midnight, -1 for a day that does not exist.</summary>
        internal static extern long FromDate(int year, int month, int day);
        /// <summary>Ticks by which local time is ahead of UTC at that UTC time.</summary>
        internal static extern long LocalOffset(long utcTicks);
        internal static extern long UtcNow();
        /// <summary>kind is a DateTimeKind, or 3 for a DateTimeOffset, whose offset counts then.</summary>
        internal static extern string Format(long ticks, int kind, long offset, string format, IFormatProvider provider);
        /// <summary>
        /// Reads text by the formats, or freely when they are null. 0: read; 1: wrong form; 2: out of range; 3: bad format;
        /// 4: another day of the week; 5: parts that make no date; 6: no year; from 16: a foreign word begins that far behind 16.
        /// zone: 0 none given, 1 UTC, 2 an offset. ticks are as written, before any zone is applied.
        /// </summary>
        internal static extern int Read(string text, string[] formats, IFormatProvider provider, int styles, out long ticks, out int zone, out long offset);
        internal static void CheckStyles(DateTimeStyles styles, string parameter)
        {
            if (((int)styles & ~255) != 0) throw new ArgumentException("An undefined DateTimeStyles value is being used.", parameter);
            if ((styles & DateTimeStyles.AssumeLocal) != 0 && (styles & DateTimeStyles.AssumeUniversal) != 0)
            {
                throw new ArgumentException("The DateTimeStyles values AssumeLocal and AssumeUniversal cannot be used together.", parameter);
            }
            DateTimeStyles others = DateTimeStyles.AssumeLocal | DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
            if ((styles & DateTimeStyles.RoundtripKind) != 0 && (styles & others) != 0)
            {
                throw new ArgumentException("The DateTimeStyles value RoundtripKind cannot be used with the values AssumeLocal, AssumeUniversal or AdjustToUniversal.", parameter);
            }
        }
        internal static FormatException Failed(int failure, string outOfRange)
        {
            if (failure == 2) return new FormatException(outOfRange);
            if (failure == 4) return new FormatException("String was not recognized as a valid DateTime because the day of week was incorrect.");
            if (failure == 5) return new FormatException("The DateTime represented by the string is not supported in calendar System.Globalization.GregorianCalendar.");
            if (failure == 6) return new FormatException("There must be at least a partial date with a year present in the input.");
            if (failure >= 16) return new FormatException("The string was not recognized as a valid DateTime. There is an unknown word starting at index " + (failure - 16) + ".");
            return new FormatException(Invalid);
        }
    }
}
