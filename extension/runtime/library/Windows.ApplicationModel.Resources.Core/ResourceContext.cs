using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Windows.Foundation;
using Windows.Foundation.Collections;
using Windows.Globalization;
using Windows.System.Profile;
using Windows.UI.Core;

namespace Windows.ApplicationModel.Resources.Core
{
    /// <summary>For whom, and for what device, resources are looked up.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.resources.core.resourcecontext"/>
    public sealed class ResourceContext
    {
        private static readonly Dictionary<string, string> global = new Dictionary<string, string>();
        private static ResourceContext ofView;
        private readonly StringMap own = new StringMap();

        public ResourceContext()
        {
            Reset();
        }

        /// <summary>The language that the app has set for all its contexts, or as its own; empty when it has not.</summary>
        internal static string ChosenLanguage
        {
            get
            {
                string language;
                return global.TryGetValue("Language", out language) ? language.Split(';')[0] : ApplicationLanguages.PrimaryLanguageOverride;
            }
        }

        /// <summary>The best language first.</summary>
        public IReadOnlyList<string> Languages
        {
            get { return own["Language"].Split(';'); }
            set { own["Language"] = string.Join(";", value); }
        }

        /// <summary>By the names of qualifiers: Language, Scale, Contrast, Theme, DeviceFamily and others.</summary>
        public IObservableMap<string, string> QualifierValues
        {
            get { return own; }
        }

        /// <summary>Only on the thread of a window; a background task asks for the other.</summary>
        public static ResourceContext GetForCurrentView()
        {
            if (CoreWindow.GetForCurrentThread() == null) throw WindowsError.Refuse("resources-without-view");
            return ofView ?? (ofView = new ResourceContext());
        }

        public static ResourceContext GetForViewIndependentUse()
        {
            return new ResourceContext();
        }

        /// <summary>For every context of the app, those that are there included.</summary>
        public static void SetGlobalQualifierValue(string key, string value)
        {
            global[key] = value;
            if (ofView != null) ofView.own[key] = value;
            ResourceManager.Current.DefaultContext.own[key] = value;
        }

        public static void SetGlobalQualifierValue(string key, string value, ResourceQualifierPersistence persistence)
        {
            SetGlobalQualifierValue(key, value);
        }

        public static void ResetGlobalQualifierValues()
        {
            ResetGlobalQualifierValues(global.Keys.ToList());
        }

        public static void ResetGlobalQualifierValues(IEnumerable<string> qualifierNames)
        {
            foreach (var name in qualifierNames.ToList())
            {
                global.Remove(name);
                if (ofView != null) ofView.Reset(new[] { name });
                ResourceManager.Current.DefaultContext.Reset(new[] { name });
            }
        }

        public ResourceContext Clone()
        {
            var clone = new ResourceContext();
            foreach (var pair in own) clone.own[pair.Key] = pair.Value;
            return clone;
        }

        public void Reset()
        {
            Reset(Defaults().Keys);
        }

        public void Reset(IEnumerable<string> qualifierNames)
        {
            var defaults = Defaults();
            foreach (var name in qualifierNames)
            {
                string value;
                if (global.TryGetValue(name, out value) || defaults.TryGetValue(name, out value)) own[name] = value;
            }
        }

        private static Dictionary<string, string> Defaults()
        {
            var language = ApplicationLanguages.Languages[0];
            return new Dictionary<string, string>
            {
                { "Language", string.Join(";", ApplicationLanguages.Languages) },
                { "HomeRegion", new RegionInfo(ApplicationLanguages.OfUser()[0]).TwoLetterISORegionName },
                { "LayoutDirection", new CultureInfo(language).TextInfo.IsRightToLeft ? "RTL" : "LTR" },
                { "Contrast", "STANDARD" },
                { "Scale", "100" },
                { "TargetSize", "256" },
                { "Theme", "LIGHT" },
                { "Configuration", "" },
                { "AlternateForm", "" },
                { "DXFeatureLevel", "DX11" },
                { "DeviceFamily", Families.Current },
            };
        }
    }
}
