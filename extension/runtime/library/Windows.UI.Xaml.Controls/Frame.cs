using System;
using System.Collections.Generic;
using Windows.UI.Xaml.Media.Animation;
using Windows.UI.Xaml.Navigation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Shows pages and remembers the way back.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.frame"/>
    public class Frame : ContentControl
    {
        private readonly List<PageStackEntry> back = new List<PageStackEntry>();
        private readonly List<PageStackEntry> forward = new List<PageStackEntry>();
        private readonly Dictionary<Type, Page> cache = new Dictionary<Type, Page>();
        private PageStackEntry current;

        public Frame()
        {
        }

        public IList<PageStackEntry> BackStack
        {
            get { return back; }
        }

        public int BackStackDepth
        {
            get { return back.Count; }
        }

        public static extern DependencyProperty BackStackDepthProperty { get; }

        public int CacheSize { get; set; } = 10;

        public bool CanGoBack
        {
            get { return back.Count > 0; }
        }

        public static extern DependencyProperty CanGoBackProperty { get; }

        public bool CanGoForward
        {
            get { return forward.Count > 0; }
        }

        public static extern DependencyProperty CanGoForwardProperty { get; }

        public Type CurrentSourcePageType
        {
            get { return current == null ? null : current.SourcePageType; }
        }

        public IList<PageStackEntry> ForwardStack
        {
            get { return forward; }
        }

        public bool IsNavigationStackEnabled { get; set; } = true;

        public Type SourcePageType
        {
            get { return CurrentSourcePageType; }
            set { Navigate(value); }
        }

        public event NavigatedEventHandler Navigated;
        public event NavigatingCancelEventHandler Navigating;
        /// <summary>Raised when a page could not be made.</summary>
        public event NavigationFailedEventHandler NavigationFailed;

        /// <summary>Never raised: a navigation is done when the call returns.</summary>
        public event NavigationStoppedEventHandler NavigationStopped
        {
            add { }
            remove { }
        }

        /// <summary>The pages as a text that SetNavigationState takes.</summary>
        /// <exception cref="Exception">A page was shown with a parameter that is no text, number, character or Guid.</exception>
        public string GetNavigationState()
        {
            var pages = new List<PageStackEntry>(back);
            if (current != null) pages.Add(current);
            for (var i = forward.Count - 1; i >= 0; i--) pages.Add(forward[i]);
            return NavigationState.Write(pages, current == null ? -1 : back.Count);
        }

        public void GoBack()
        {
            GoBack(null);
        }

        public void GoBack(NavigationTransitionInfo transitionInfoOverride)
        {
            if (!CanGoBack) throw new InvalidOperationException();
            Go(back[back.Count - 1], NavigationMode.Back, IsNavigationStackEnabled);
        }

        public void GoForward()
        {
            if (!CanGoForward) throw new InvalidOperationException();
            Go(forward[forward.Count - 1], NavigationMode.Forward, IsNavigationStackEnabled);
        }

        /// <summary>Shows a page of the given type.</summary>
        public bool Navigate(Type sourcePageType, object parameter, NavigationTransitionInfo infoOverride)
        {
            if (sourcePageType == null) throw new ArgumentNullException("sourcePageType");
            return Go(new PageStackEntry(sourcePageType, parameter, infoOverride), NavigationMode.New, IsNavigationStackEnabled);
        }

        /// <summary>Shows a page of the given type.</summary>
        public bool Navigate(Type sourcePageType, object parameter)
        {
            return Navigate(sourcePageType, parameter, null);
        }

        /// <summary>Shows a page of the given type.</summary>
        public bool Navigate(Type sourcePageType)
        {
            return Navigate(sourcePageType, null, null);
        }

        public bool NavigateToType(Type sourcePageType, object parameter, FrameNavigationOptions navigationOptions)
        {
            var info = navigationOptions == null ? null : navigationOptions.TransitionInfoOverride;
            var remembers = navigationOptions == null ? IsNavigationStackEnabled : navigationOptions.IsNavigationStackEnabled;
            return Go(new PageStackEntry(sourcePageType, parameter, info), NavigationMode.New, remembers);
        }

        /// <summary>
        /// Navigating, OnNavigatingFrom of the page that goes, its OnNavigatedFrom, OnNavigatedTo of the page that comes, Navigated. False
        /// when somebody canceled, or the page could not be made and somebody handled that.
        /// </summary>
        private bool Go(PageStackEntry to, NavigationMode mode, bool remembers)
        {
            var leaving = new NavigatingCancelEventArgs(mode, to.Parameter, to.SourcePageType, to.NavigationTransitionInfo);
            var asked = Navigating;
            if (asked != null) asked(this, leaving);
            var from = Content as Page;
            if (!leaving.Cancel && from != null) from.LeaveSoon(leaving);
            if (leaving.Cancel) return false;
            Page page;
            try
            {
                page = PageFor(to.SourcePageType, mode);
            }
            catch (Exception e)
            {
                Failed(to.SourcePageType.FullName, e.ToString());
                var failed = new NavigationFailedEventArgs(e, to.SourcePageType);
                var told = NavigationFailed;
                if (told != null) told(this, failed);
                if (failed.Handled) return false;
                throw;
            }
            if (remembers) Remember(to, mode);
            current = to;
            Content = page;
            page.Enter(this);
            var args = new NavigationEventArgs(page, mode, to.Parameter, to.SourcePageType, to.NavigationTransitionInfo);
            if (from != null) from.Leave(args);
            var shown = Navigated;
            if (shown != null) shown(this, args);
            page.Arrive(args);
            if (VisualTree.IsShown(this)) VisualTree.Show(page);
            return true;
        }

        /// <summary>Handlers of NavigationFailed tend to throw something that does not tell what was wrong.</summary>
        private static extern void Failed(string page, string error);

        /// <summary>A new one, unless the page wants to be kept and a kept one is there.</summary>
        private Page PageFor(Type type, NavigationMode mode)
        {
            Page kept;
            if (cache.TryGetValue(type, out kept) && (mode != NavigationMode.New || kept.NavigationCacheMode != NavigationCacheMode.Disabled)) return kept;
            var made = (Page)Direct.Make(type);
            if (made.NavigationCacheMode != NavigationCacheMode.Disabled) cache[type] = made;
            return made;
        }

        private void Remember(PageStackEntry to, NavigationMode mode)
        {
            if (mode == NavigationMode.Back)
            {
                back.RemoveAt(back.Count - 1);
                if (current != null) forward.Add(current);
                return;
            }
            if (mode == NavigationMode.Forward) forward.RemoveAt(forward.Count - 1);
            else forward.Clear();
            if (current != null) back.Add(current);
        }

        /// <summary>Goes back to the pages that the text tells of; <c>suppressNavigate</c>: without showing the last one.</summary>
        public void SetNavigationState(string navigationState, bool suppressNavigate)
        {
            if (navigationState == null) throw new ArgumentNullException("navigationState");
            int shown;
            var pages = NavigationState.Read(navigationState, out shown);
            back.Clear();
            forward.Clear();
            current = null;
            for (var i = 0; i < shown; i++) back.Add(pages[i]);
            for (var i = pages.Count - 1; i > shown; i--) forward.Add(pages[i]);
            if (shown < 0) return;
            if (suppressNavigate) current = pages[shown];
            else Go(pages[shown], NavigationMode.Back, false);
        }

        /// <summary>Goes back to the pages that the text tells of.</summary>
        public void SetNavigationState(string navigationState)
        {
            SetNavigationState(navigationState, false);
        }
    }
}
